package vn.loa.activity;

import java.util.List;
import vn.loa.channel.Channel;
import vn.loa.evidence.Evidence;
import vn.loa.plan.Plan;
import vn.loa.plan.Topic;
import vn.loa.task.Task;

/** What a draft names by id, found: all of the plan or of its unit; no task where none is named. */
record ActivityChoices(Plan plan, Task task, Channel channel, List<Topic> topics, List<Evidence> evidence) {}
