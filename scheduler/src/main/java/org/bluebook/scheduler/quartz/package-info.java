/** The alarm clock: the only package that knows Quartz, which wakes one of the nodes and decides nothing. */
package org.bluebook.scheduler.quartz;
