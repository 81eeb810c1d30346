package org.corridor.alliances.health.threats.domain;

import static org.corridor.alliances.health.threats.domain.Fact.*;
import static org.corridor.alliances.health.threats.domain.ThreatKind.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.corridor.platform.form.Submission;

/** What the handbook's partnerships lived through, each with two early signs and a response. */
public enum TypicalThreat {
  CRISIS(EXTERNAL, "6.4; Text box 6; Text box 10", ONE_FUNDER),
  POLITICS(EXTERNAL, "6.4", CHANGE_OF_OFFICE),
  BUREAUCRACY(EXTERNAL, "6.4", INFORMAL_PARTNER),
  FRAGMENTED_COMMUNITY(EXTERNAL, "6.4; Text box 19; Text box 20", ONE_END_ONLY),
  MONEY_DEPENDENCE(CAPACITY, "6.4", ONE_FUNDER, FIRST_GRANT),
  LITTLE_EXPERIENCE(CAPACITY, "6.4", FIRST_GRANT),
  VOLUNTEERS_TIRE(CAPACITY, "6.4", VOLUNTEERS_ONLY, INFORMAL_PARTNER),
  KEY_PERSON(CAPACITY, "6.4", ONE_PERSON_HOLDS_ALL, VOLUNTEERS_ONLY),
  DESIGNED_BY_ONE(PROJECT, "6.4; Text box 17", PLANNED_BY_ONE, ONE_LEADS_ALL),
  UNCLEAR_ROLES(PROJECT, "6.4; Text box 17", NO_WRITTEN_AGREEMENT, ONE_LEADS_ALL, DIFFERENT_SIZES),
  NO_JOINT_VISION(RELATIONAL, "6.1; 6.4", NO_WRITTEN_AGREEMENT, PLANNED_BY_ONE),
  PATERNALISM(RELATIONAL, "6.3; 6.4", DIFFERENT_SIZES, ONE_LEADS_ALL),
  LOST_TRUST(RELATIONAL, "6.4", NEVER_MET, NO_WRITTEN_AGREEMENT),
  CHANGE_OF_LEADERS(RELATIONAL, "6.4", ONE_PERSON_HOLDS_ALL, CHANGE_OF_OFFICE),
  POOR_COMMUNICATION(RELATIONAL, "6.4", NEVER_MET, DIFFERENT_LANGUAGES);

  /** Numbers of its early signs. */
  public static final List<String> SIGNS = List.of("1", "2");

  private final ThreatKind kind;
  private final String source;
  private final Set<Fact> facts;

  TypicalThreat(ThreatKind kind, String source, Fact... facts) {
    this.kind = kind;
    this.source = source;
    this.facts = Set.of(facts);
  }

  public ThreatKind kind() {
    return kind;
  }

  /** Where in the handbook it comes from. */
  public String source() {
    return source;
  }

  /** Which of what is so makes it likelier. */
  public List<Fact> because(Collection<Fact> so) {
    return facts.stream().filter(so::contains).sorted().toList();
  }

  /** Key of its name. */
  public String text() {
    return "alliances.health.threats.typical." + Submission.code(this);
  }

  /** Key of what can be done. */
  public String response() {
    return text() + ".do";
  }

  /** Key of an early sign. */
  public String sign(String number) {
    return text() + ".sign-" + number;
  }

  /** All but those taken up already: those that fit best first. */
  static List<TypicalThreat> offered(Set<Fact> so, Collection<TypicalThreat> taken) {
    return Arrays.stream(values())
        .filter(one -> !taken.contains(one))
        .sorted(Comparator.comparingInt(one -> -one.because(so).size()))
        .toList();
  }
}
