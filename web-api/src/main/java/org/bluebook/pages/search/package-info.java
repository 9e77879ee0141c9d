/** Finding something by a word of it, as far as it is open to whoever looks. */
package org.bluebook.pages.search;
