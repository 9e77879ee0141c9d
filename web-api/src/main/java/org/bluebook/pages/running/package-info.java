/** What runs by itself, for whoever keeps it running: what is amiss, what is under way, and by which rules. */
package org.bluebook.pages.running;
