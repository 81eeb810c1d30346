package org.corridor.alliances.stakeholders.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** How a stakeholder is approached: the plan, what happened, what both sides owe (handbook 7.3). */
public record Approach(
    Plan plan, int revision, List<Contact> contacts, List<Obligation> obligations) {

  /** Of either kind, no stakeholder has more. */
  public static final int MOST = 200;

  public Approach {
    contacts = List.copyOf(contacts);
    obligations = List.copyOf(obligations);
  }

  /**
   * What is meant to be.
   *
   * @param document null while none is meant
   * @param signedOn null while it is not signed
   * @param nextOn when to get in touch next; null for no date
   * @param afterwards who carries on what when the project is over
   */
  public record Plan(
      String asked,
      String offered,
      Collaboration form,
      @Nullable Document document,
      @Nullable LocalDate signedOn,
      @Nullable LocalDate nextOn,
      String afterwards) {

    public static final Plan NONE = new Plan("", "", Collaboration.OPEN, null, null, null, "");

    public boolean overdue(LocalDate today) {
      return nextOn != null && nextOn.isBefore(today);
    }
  }

  /** The forms of collaboration of figure 27. */
  public enum Collaboration {
    OPEN,
    INFORMAL,
    FORMAL;

    /** Key of its name. */
    public String text() {
      return "alliances.stakeholders.collaboration." + Submission.code(this);
    }
  }

  /** What a formal collaboration is written down in. */
  public enum Document {
    MEMORANDUM,
    AGREEMENT,
    LETTER,
    CONTRACT;

    /** Key of its name. */
    public String text() {
      return "alliances.stakeholders.document." + Submission.code(this);
    }
  }

  /** How one got in touch. */
  public enum Way {
    LETTER,
    MEETING,
    CALL,
    VISIT,
    EVENT,
    MESSAGE;

    /** Key of its name. */
    public String text() {
      return "alliances.stakeholders.way." + Submission.code(this);
    }
  }

  /** One time that one was in touch. */
  public record Contact(UUID id, LocalDate on, Way way, String words, SeatId by) {}

  /** Whether it was done. */
  public enum Kept {
    OPEN,
    KEPT,
    BROKEN;

    /** Key of its name. */
    public String text() {
      return "alliances.stakeholders.kept." + Submission.code(this);
    }
  }

  /**
   * What one side owes.
   *
   * @param ours owed by the partners; otherwise by the stakeholder
   */
  public record Obligation(
      UUID id,
      boolean ours,
      String words,
      @Nullable LocalDate due,
      Kept kept,
      SeatId by,
      Instant at) {

    public boolean overdue(LocalDate today) {
      return kept == Kept.OPEN && due != null && due.isBefore(today);
    }
  }
}
