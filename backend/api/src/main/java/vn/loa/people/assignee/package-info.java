/** Who can be given a duty in a unit: offices, posts, organisations, partners, hamlets, persons. */
package vn.loa.people.assignee;
