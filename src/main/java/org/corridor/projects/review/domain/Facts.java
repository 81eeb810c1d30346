package org.corridor.projects.review.domain;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.Answer;
import org.corridor.projects.design.Practice.State;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.WorkPlan;

/** A design as the rules look at it. */
record Facts(DesignContent content) {

  Setting setting() {
    return content.setting();
  }

  Need need() {
    return content.need();
  }

  MigrantPart migrants() {
    return content.migrants();
  }

  Alliances alliances() {
    return content.alliances();
  }

  Alliances.Partnership partnership() {
    return content.alliances().partnership();
  }

  Logframe logframe() {
    return content.logframe();
  }

  WorkPlan plan() {
    return content.plan();
  }

  Budget budget() {
    return content.budget();
  }

  Future future() {
    return content.future();
  }

  Safety safety() {
    return content.safety();
  }

  /** Whether anything has been said in the step. */
  boolean filled(Step step) {
    DesignContent empty = DesignContent.empty();
    return switch (step) {
      case IDEA -> !content.idea().equals(empty.idea());
      case PLACES -> !content.setting().equals(empty.setting());
      case PEOPLE -> !content.audience().equals(empty.audience());
      case NEED -> !content.need().equals(empty.need());
      case BLOCKS -> !content.practice().blocks().isEmpty();
      case PRACTICE -> content.practice().blocks().stream().anyMatch(b -> started(b.block()));
      case MIGRANTS -> !content.migrants().equals(empty.migrants());
      case ALLIANCES -> !content.alliances().equals(empty.alliances());
      case LOGFRAME -> !content.logframe().equals(empty.logframe());
      case PLAN -> !content.plan().equals(empty.plan());
      case BUDGET -> !content.budget().lines().isEmpty();
      case FUTURE -> !content.future().equals(empty.future());
      case SAFETY -> !content.safety().equals(empty.safety());
    };
  }

  boolean uses(String... blocks) {
    return Stream.of(blocks).anyMatch(content.practice()::uses);
  }

  /** Whether any point of the block has been answered. */
  boolean started(String block) {
    return content.practice().chosen(block).filter(b -> !b.answers().isEmpty()).isPresent();
  }

  boolean takesCareOf(String block, String point) {
    return content.practice().takesCareOf(block, point);
  }

  boolean says(String block, String point, State state) {
    Answer answer = content.practice().answer(block, point);
    return answer != null && answer.state() == state;
  }

  List<TargetGroup> groups() {
    return content.audience().groups();
  }

  boolean isFor(Kind... kinds) {
    return content.audience().hasKind(kinds);
  }

  boolean has(Circumstance... circumstances) {
    return Stream.of(circumstances).anyMatch(content.audience()::hasCircumstance);
  }

  List<Ally> partners() {
    return alliances().inRole(Role.PARTNER);
  }

  boolean allied(OrganisationKind... kinds) {
    return alliances().ofKind(kinds).findAny().isPresent();
  }

  boolean alliedWith(Trait trait) {
    return alliances().allies().stream().anyMatch(ally -> ally.traits().contains(trait));
  }

  boolean groupAt(End end) {
    return groups().stream().anyMatch(group -> group.end() == end);
  }

  static boolean said(String text) {
    return !text.isBlank();
  }

  /** The first of the chosen blocks of these. */
  String firstOf(String... blocks) {
    return Stream.of(blocks).filter(content.practice()::uses).findFirst().orElse(blocks[0]);
  }

  Practice practice() {
    return content.practice();
  }
}
