/** The layouts of the papers: JRXML, styles and fonts, compiled when the project is built. */
package org.bluebook.templates;
