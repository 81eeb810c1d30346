package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Audience.Headcount;
import org.corridor.projects.design.Audience.TargetGroup;

final class PeopleScreen extends StepScreen {

  PeopleScreen(Page page, Language language) {
    super(page, language);
  }

  void enter(Audience audience) {
    atLeast("groups", audience.groups().size());
    for (int i = 0; i < audience.groups().size(); i++) {
      enter("groups[" + i + "].", audience.groups().get(i));
    }
    type("reach", audience.reach());
  }

  private void enter(String at, TargetGroup group) {
    choose(at + "kind", group.kind());
    choose(at + "end", group.end());
    type(at + "name", group.name());
    Headcount people = group.people();
    typeIfAny(at + "girls", people.girls());
    typeIfAny(at + "boys", people.boys());
    typeIfAny(at + "youngWomen", people.youngWomen());
    typeIfAny(at + "youngMen", people.youngMen());
    typeIfAny(at + "women", people.women());
    typeIfAny(at + "men", people.men());
    typeIfAny(at + "olderWomen", people.olderWomen());
    typeIfAny(at + "olderMen", people.olderMen());
    typeIfAny(at + "notSplit", people.notSplit());
    tick(at + "circumstances", group.circumstances());
  }
}
