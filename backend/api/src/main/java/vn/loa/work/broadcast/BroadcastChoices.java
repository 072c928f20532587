package vn.loa.work.broadcast;

import java.util.List;
import vn.loa.work.channel.Channel;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;
import vn.loa.work.task.Task;

/** The rows a draft names by id, resolved: all of the plan or of its unit; no task where none is named. */
record BroadcastChoices(Plan plan, Task task, Channel channel, List<Topic> topics) {}
