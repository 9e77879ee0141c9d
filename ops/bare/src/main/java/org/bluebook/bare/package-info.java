/** The least that answers with the same row and the same JSON as ours: no token, no audit, no version, nothing else. */
package org.bluebook.bare;
