// What the page does on which one joins a group and leaves it; one program, since all of it stands there.
import './join-group.ts';
import './leave-place.ts';
import './take-place.ts';
