/** What all pages have in common: who looks at them, the menu, the words for days and states. */
package org.bluebook.pages.look;
