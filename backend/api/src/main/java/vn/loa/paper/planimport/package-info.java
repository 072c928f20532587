/** A document on its way to becoming a plan: kept as it came, read in the background, reviewed by a person, accepted or discarded. */
package vn.loa.paper.planimport;
