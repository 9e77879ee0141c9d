/** Who did something, by the name of an account, and where its holder is reached. */
package org.bluebook.people;
