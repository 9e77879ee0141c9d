/** What the store must be like before anything is entrusted to it. */
package org.bluebook.store;
