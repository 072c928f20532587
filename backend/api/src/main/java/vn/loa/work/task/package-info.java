/** Lines of duty: who leads, who coordinates, by when or how often, and how far it has come. */
package vn.loa.work.task;
