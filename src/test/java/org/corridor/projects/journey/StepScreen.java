package org.corridor.projects.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** A step of a design on the screen: its fields by their name, its buttons by what they do. */
class StepScreen {

  final Page page;
  private final Language language;

  /** Names of the fields that are folded away; null while not known. */
  private @Nullable Set<String> folded;

  StepScreen(Page page, Language language) {
    this.page = page;
    this.language = language;
  }

  /** Puts the text into the field, in place of what stands there. */
  final void type(String name, String text) {
    field(name).fill(text);
  }

  /** Figures as they are typed in the language. */
  final void type(String name, @Nullable Number number) {
    field(name).fill(number == null ? "" : figures(number));
  }

  final void typeIfAny(String name, @Nullable Object value) {
    if (value instanceof Number number) {
      type(name, number);
    } else if (value != null && !value.toString().isEmpty()) {
      type(name, value.toString());
    }
  }

  final void choose(String name, @Nullable Enum<?> choice) {
    field(name).selectOption(choice == null ? "" : choice.name());
  }

  final void choose(String name, String value) {
    field(name).selectOption(value);
  }

  /** The choice whose words begin as the text does; none for an empty text. */
  final void chooseLabelled(String name, String text) {
    Locator field = field(name);
    if (text.isEmpty()) {
      field.selectOption("");
      return;
    }
    String start = text.substring(0, Math.min(60, text.length()));
    Locator option =
        field.locator("option").filter(new Locator.FilterOptions().setHasText(start)).first();
    field.selectOption(option.getAttribute("value"));
  }

  /** Ticks these choices of a group and unticks all others. */
  final void tick(String name, Collection<?> wanted) {
    List<String> values = wanted.stream().map(Object::toString).toList();
    List<String> ticked =
        strings(page.locator(named(name)), "all => all.filter(i => i.checked).map(i => i.value)");
    ticked.stream()
        .filter(value -> !values.contains(value))
        .forEach(value -> choice(name, value).uncheck());
    values.stream()
        .filter(value -> !ticked.contains(value))
        .forEach(value -> choice(name, value).check());
  }

  /** One of several, by its button. */
  final void pick(String name, Enum<?> wanted) {
    choice(name, wanted.name()).check();
  }

  final void press(String deed) {
    Locator button = page.locator("button[name='do'][value='" + deed + "']").first();
    unfold(button);
    page.waitForNavigation(button::click);
    folded = null;
  }

  final void next() {
    press("next");
  }

  final void save() {
    page.waitForNavigation(() -> page.locator("button[value='save']:not(.unseen)").click());
    folded = null;
  }

  /** How many rows of the list are on the screen. */
  final int rows(String list) {
    return page.locator("[id^='" + list + "-'][role='group']").count();
  }

  /** As many rows as wanted, more with the button. */
  final void atLeast(String list, int wanted) {
    while (rows(list) < wanted) {
      press("add:" + list);
    }
  }

  /** Rows of the list in which the field, hidden or not, has the value; as they are seen. */
  final List<Integer> rowsWith(String list, String field, String value) {
    String fields = "main [name^='" + list + "['][name$='].%s']".formatted(field);
    return strings(page.locator(fields), "all => all.map(i => i.name + ' ' + i.value)").stream()
        .filter(cell -> cell.endsWith(" " + value))
        .map(cell -> Integer.valueOf(cell.substring(list.length() + 1, cell.indexOf(']'))))
        .toList();
  }

  /** Removes or adds rows with the buttons, until there are as many as wanted. */
  final List<Integer> fit(String list, String field, String value, int wanted) {
    List<Integer> rows = rowsWith(list, field, value);
    while (rows.size() != wanted) {
      press(
          rows.size() > wanted
              ? "remove:" + list + ":" + rows.get(rows.size() - 1)
              : "add:" + list + ":" + field + "=" + value);
      rows = rowsWith(list, field, value);
    }
    return rows;
  }

  private Locator field(String name) {
    unfoldFor(name);
    return page.locator(named(name)).first();
  }

  private Locator choice(String name, String value) {
    unfoldFor(name);
    return page.locator(named(name) + "[value='" + value + "']");
  }

  private void unfoldFor(String name) {
    if (folded == null) {
      Locator hidden = page.locator("main details:not([open]) [name]");
      folded = Set.copyOf(strings(hidden, "all => all.map(field => field.name)"));
    }
    if (folded.contains(name)) {
      unfold(page.locator(named(name)).first());
      folded = null;
    }
  }

  private static String named(String name) {
    return "main [name='" + name + "']";
  }

  static void unfold(Locator inside) {
    Locator folded = inside.locator("xpath=ancestor::details[not(@open)]");
    while (folded.count() > 0) {
      folded.first().locator("> summary").click();
    }
  }

  @SuppressWarnings("unchecked")
  static List<String> strings(Locator all, String script) {
    return (List<String>) all.evaluateAll(script);
  }

  private String figures(Number number) {
    String plain = new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    if (language != Language.AR) {
      return plain;
    }
    StringBuilder arabic = new StringBuilder();
    plain.chars().forEach(c -> arabic.append(c == '.' ? '٫' : (char) (c - '0' + '٠')));
    return arabic.toString();
  }
}
