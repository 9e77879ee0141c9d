/** The API's description: what the annotations say, and an example of every operation with what it may be answered. */
package org.bluebook.api.description;
