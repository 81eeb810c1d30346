package org.corridor.alliances.health.learning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;

/** From whom to whom knowledge flows, and from whom to whom it could. */
public record Flows(List<Flow> flows, List<Proposal> proposals, List<OneWay> oneWay) {

  public Flows {
    flows = List.copyOf(flows);
    proposals = List.copyOf(proposals);
    oneWay = List.copyOf(oneWay);
  }

  /** All that one partner teaches another. */
  public record Flow(PartnerId from, PartnerId to, int plans, BigDecimal planned, BigDecimal done) {

    /** What the picture shows: what took place, or what is planned where that is more. */
    public BigDecimal size() {
      return planned.max(done);
    }
  }

  /** One knows what the other wants to learn, and nothing is planned for it yet. */
  public record Proposal(Topic topic, PartnerId from, PartnerId to) {}

  /**
   * Two partners of which only one teaches.
   *
   * @param back what could flow the other way; empty where nobody said so yet
   */
  public record OneWay(PartnerId from, PartnerId to, List<Topic> back) {
    public OneWay {
      back = List.copyOf(back);
    }
  }

  private record Way(PartnerId from, PartnerId to) {
    Way back() {
      return new Way(to, from);
    }
  }

  /** Knows and wants of each joined partner, and what is planned. */
  static Flows of(
      List<Partner> joined,
      List<Topic> topics,
      Map<PartnerId, Map<String, Standing>> cards,
      List<Transfer> transfers) {
    Map<Way, Flow> flows = flows(transfers);
    List<Proposal> possible = possible(joined, topics, cards);
    List<Proposal> proposals =
        possible.stream()
            .filter(one -> transfers.stream().noneMatch(plan -> isOf(one, plan)))
            .sorted(
                java.util.Comparator.comparingInt(
                    one -> flows.containsKey(new Way(one.from(), one.to())) ? 1 : 0))
            .toList();
    return new Flows(List.copyOf(flows.values()), proposals, oneWay(flows, joined, possible));
  }

  private static Map<Way, Flow> flows(List<Transfer> transfers) {
    Map<Way, Flow> flows = new LinkedHashMap<>();
    for (Transfer one : transfers) {
      BigDecimal planned = one.dropped() ? BigDecimal.ZERO : one.plan().hours();
      BigDecimal done = one.done();
      if (one.dropped() && done.signum() == 0) {
        continue;
      }
      Way way = new Way(one.plan().teacher(), one.plan().learner());
      flows.merge(
          way,
          new Flow(way.from(), way.to(), 1, planned, done),
          (a, b) ->
              new Flow(
                  a.from(),
                  a.to(),
                  a.plans() + b.plans(),
                  a.planned().add(b.planned()),
                  a.done().add(b.done())));
    }
    return flows;
  }

  private static List<Proposal> possible(
      List<Partner> joined, List<Topic> topics, Map<PartnerId, Map<String, Standing>> cards) {
    List<Proposal> all = new ArrayList<>();
    for (Topic topic : topics) {
      for (Partner from : joined) {
        for (Partner to : joined) {
          if (stands(cards, from, topic, Standing.KNOWS)
              && stands(cards, to, topic, Standing.WANTS)) {
            all.add(new Proposal(topic, from.id(), to.id()));
          }
        }
      }
    }
    return all;
  }

  private static boolean stands(
      Map<PartnerId, Map<String, Standing>> cards, Partner partner, Topic topic, Standing how) {
    Map<String, Standing> card = cards.getOrDefault(partner.id(), Map.of());
    return Objects.equals(card.get(topic.code()), how);
  }

  private static boolean isOf(Proposal proposal, Transfer transfer) {
    Transfer.Plan plan = transfer.plan();
    return !transfer.dropped()
        && plan.capacity().equals(proposal.topic().code())
        && plan.teacher().equals(proposal.from())
        && plan.learner().equals(proposal.to());
  }

  private static List<OneWay> oneWay(
      Map<Way, Flow> flows, List<Partner> joined, List<Proposal> possible) {
    List<PartnerId> in = joined.stream().map(Partner::id).toList();
    return flows.keySet().stream()
        .filter(way -> in.contains(way.from()) && in.contains(way.to()))
        .filter(way -> !flows.containsKey(way.back()))
        .map(
            way ->
                new OneWay(
                    way.from(),
                    way.to(),
                    possible.stream()
                        .filter(one -> one.from().equals(way.to()) && one.to().equals(way.from()))
                        .map(Proposal::topic)
                        .toList()))
        .toList();
  }
}
