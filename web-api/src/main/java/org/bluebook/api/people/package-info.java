/** Where people are reached who owe something: each says so of themselves, and the secretary of everybody. */
package org.bluebook.api.people;
