/** What an outside party does through its link: sees its duties, confirms, logs, asks; and what the unit sees of that. */
package vn.loa.work.duty;
