package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Setting;

final class PlacesScreen extends StepScreen {

  PlacesScreen(Page page, Language language) {
    super(page, language);
  }

  /** Types a place too many in between, and removes it with its button. */
  void enter(Setting setting, String mistake) {
    for (int i = 0; i < setting.corridors().size(); i++) {
      choose("corridors[" + i + "].origin", setting.corridors().get(i).origin());
      choose("corridors[" + i + "].residence", setting.corridors().get(i).residence());
    }
    List<Setting.Place> places = setting.places();
    atLeast("places", places.size() + 1);
    type("places[0].name", mistake);
    for (int i = 0; i < places.size(); i++) {
      enter("places[" + (i + 1) + "].", places.get(i));
    }
    press("remove:places:0");
    tick("bonds", setting.bonds());
    type("link", setting.link());
  }

  private void enter(String at, Setting.Place place) {
    type(at + "name", place.name());
    choose(at + "end", place.end());
    choose(at + "country", place.country());
  }
}
