/** A document from which a plan is made: stored unchanged, read in the background, reviewed by a person, accepted or discarded. */
package vn.loa.paper.planimport;
