/** Where figures belong, and the units that are answerable for them. */
package org.bluebook.places;
