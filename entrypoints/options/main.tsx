import '../../components/pages.css';
import { showOwnPage } from '../../components/own-page.tsx';
import { Options } from './Options.tsx';

showOwnPage(<Options />);
