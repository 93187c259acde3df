import '../../components/pages.css';
import '../../components/sidepanel/panel.css';
import { showOwnPage } from '../../components/own-page.tsx';
import { SidePanel } from './SidePanel.tsx';

showOwnPage(<SidePanel />);
