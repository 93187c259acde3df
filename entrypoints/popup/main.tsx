import '../../components/pages.css';
import { showOwnPage } from '../../components/own-page.tsx';
import { Popup } from './Popup.tsx';

showOwnPage(<Popup />);
