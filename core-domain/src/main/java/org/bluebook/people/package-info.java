/** Who did something, by the name of an account. */
package org.bluebook.people;
