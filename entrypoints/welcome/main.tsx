import '../../components/pages.css';
import '../../components/welcome/welcome.css';
import '../content/highlights.css';
import { showOwnPage } from '../../components/own-page.tsx';
import { Welcome } from './Welcome.tsx';

showOwnPage(<Welcome />);
