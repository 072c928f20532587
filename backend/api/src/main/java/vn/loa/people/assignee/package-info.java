/** Who tasks can be assigned to in a unit: offices, posts, organisations, partners, hamlets, persons. */
package vn.loa.people.assignee;
