package org.corridor.communities.events;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * A calendar program that takes files in as RFC 5546 says: by UID, the higher SEQUENCE wins, what
 * is CANCELLED goes. It takes in nothing that is not valid.
 */
public final class CalendarProgram {

  private final Map<String, VEvent> entries = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException for a file that breaks RFC 5545 or the rules of its METHOD
   */
  public Calendar take(String file) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(file));
    ValidationResult result = calendar.validate(true);
    if (result.hasErrors()) {
      throw new IllegalArgumentException(result.toString());
    }
    for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
      String uid = value(event, Property.UID);
      VEvent known = entries.get(uid);
      if (known == null || sequence(event) >= sequence(known)) {
        entries.put(uid, event);
      }
    }
    return calendar;
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse("");
  }

  public static int sequence(VEvent event) {
    return Integer.parseInt(value(event, Property.SEQUENCE));
  }

  /** What stands in it, cancelled or not: summary and start, by UID. */
  public Map<String, String> shown() {
    Map<String, String> shown = new LinkedHashMap<>();
    entries.forEach(
        (uid, event) -> {
          if (!value(event, Property.STATUS).equals("CANCELLED")) {
            shown.put(uid, value(event, Property.SUMMARY) + " " + value(event, Property.DTSTART));
          }
        });
    return shown;
  }

  public VEvent only() {
    return entries.values().iterator().next();
  }

  public String all() {
    return entries.toString();
  }
}
