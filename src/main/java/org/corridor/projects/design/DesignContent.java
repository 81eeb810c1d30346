package org.corridor.projects.design;

import java.util.function.UnaryOperator;

/**
 * Everything that a project design says, step by step. Immutable: a change makes a new content, and
 * each saved one is a revision. The same tree is what JSON export writes and import reads ({@code
 * format} 1).
 */
public record DesignContent(
    Idea idea,
    Setting setting,
    Audience audience,
    Need need,
    Practice practice,
    MigrantPart migrants,
    Alliances alliances,
    Logframe logframe,
    WorkPlan plan,
    Budget budget,
    Future future,
    Safety safety) {

  public static DesignContent empty() {
    return new DesignContent(
        Idea.EMPTY,
        Setting.EMPTY,
        Audience.EMPTY,
        Need.EMPTY,
        Practice.EMPTY,
        MigrantPart.EMPTY,
        Alliances.EMPTY,
        Logframe.EMPTY,
        WorkPlan.EMPTY,
        Budget.EMPTY,
        Future.EMPTY,
        Safety.EMPTY);
  }

  public DesignContent with(Idea changed) {
    return new DesignContent(
        changed, setting, audience, need, practice, migrants, alliances, logframe, plan, budget,
        future, safety);
  }

  public DesignContent with(Setting changed) {
    return new DesignContent(
        idea, changed, audience, need, practice, migrants, alliances, logframe, plan, budget,
        future, safety);
  }

  public DesignContent with(Audience changed) {
    return new DesignContent(
        idea, setting, changed, need, practice, migrants, alliances, logframe, plan, budget, future,
        safety);
  }

  public DesignContent with(Need changed) {
    return new DesignContent(
        idea, setting, audience, changed, practice, migrants, alliances, logframe, plan, budget,
        future, safety);
  }

  public DesignContent with(Practice changed) {
    return new DesignContent(
        idea, setting, audience, need, changed, migrants, alliances, logframe, plan, budget, future,
        safety);
  }

  public DesignContent with(MigrantPart changed) {
    return new DesignContent(
        idea, setting, audience, need, practice, changed, alliances, logframe, plan, budget, future,
        safety);
  }

  public DesignContent with(Alliances changed) {
    return new DesignContent(
        idea, setting, audience, need, practice, migrants, changed, logframe, plan, budget, future,
        safety);
  }

  public DesignContent with(Logframe changed) {
    return new DesignContent(
        idea, setting, audience, need, practice, migrants, alliances, changed, plan, budget, future,
        safety);
  }

  public DesignContent with(WorkPlan changed) {
    return new DesignContent(
        idea, setting, audience, need, practice, migrants, alliances, logframe, changed, budget,
        future, safety);
  }

  public DesignContent with(Budget changed) {
    return new DesignContent(
        idea, setting, audience, need, practice, migrants, alliances, logframe, plan, changed,
        future, safety);
  }

  public DesignContent with(Future changed) {
    return new DesignContent(
        idea, setting, audience, need, practice, migrants, alliances, logframe, plan, budget,
        changed, safety);
  }

  public DesignContent with(Safety changed) {
    return new DesignContent(
        idea, setting, audience, need, practice, migrants, alliances, logframe, plan, budget,
        future, changed);
  }

  /** What the step says; blocks and practice share one part. */
  public Object part(Step step) {
    return switch (step) {
      case IDEA -> idea;
      case PLACES -> setting;
      case PEOPLE -> audience;
      case NEED -> need;
      case BLOCKS, PRACTICE -> practice;
      case MIGRANTS -> migrants;
      case ALLIANCES -> alliances;
      case LOGFRAME -> logframe;
      case PLAN -> plan;
      case BUDGET -> budget;
      case FUTURE -> future;
      case SAFETY -> safety;
    };
  }

  public boolean isEmpty() {
    return equals(empty());
  }

  /** Whether applying the change would alter anything. */
  public boolean changesBy(UnaryOperator<DesignContent> change) {
    return !change.apply(this).equals(this);
  }
}
