/** Who is sent the papers of a body, and in what form they may have them. */
package org.bluebook.recipients;
