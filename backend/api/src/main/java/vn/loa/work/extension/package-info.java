/** A later day for a task: asked for with a reason, granted or refused. */
package vn.loa.work.extension;
