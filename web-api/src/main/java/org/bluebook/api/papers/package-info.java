/** Papers over HTTP: planned and written by the secretary, frozen, issued by somebody else, read by whom it is for. */
package org.bluebook.api.papers;
