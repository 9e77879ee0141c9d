/** What goes before a meeting, in words: parts in a fixed order, numbered paragraphs, figures as tokens. */
package org.bluebook.papers;
