package vn.loa.work.task;

import java.util.List;
import vn.loa.people.assignee.Assignee;
import vn.loa.work.channel.Channel;
import vn.loa.work.plan.Clause;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;

/** The rows a draft names by id, resolved: all of the plan or of its unit. */
record TaskChoices(
        Plan plan,
        Clause clause,
        Assignee lead,
        List<Assignee> coordinating,
        List<Topic> topics,
        List<Channel> channels) {}
