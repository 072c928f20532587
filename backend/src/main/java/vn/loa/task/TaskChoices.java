package vn.loa.task;

import java.util.List;
import vn.loa.assignee.Assignee;
import vn.loa.channel.Channel;
import vn.loa.plan.Clause;
import vn.loa.plan.Plan;
import vn.loa.plan.Topic;

/** What a draft names by id, found: all of the plan or of its unit. */
record TaskChoices(
        Plan plan,
        Clause clause,
        Assignee lead,
        List<Assignee> coordinating,
        List<Topic> topics,
        List<Channel> channels) {}
