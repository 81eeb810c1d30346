package org.corridor.alliances.working.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnerState;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads what the forms of this subject have in common, and offers what can be chosen. */
final class Fields {

  static final BigDecimal MOST_MONEY = new BigDecimal("999999999999");
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
  private static final String REQUIRED = "platform.form.required";
  private static final String UNKNOWN = "platform.form.unknown-choice";

  private Fields() {}

  static @Nullable LocalDate day(Submission sent, String name) {
    return sent.requiredDay(name, EARLIEST, LATEST, "alliances.working.not-day");
  }

  static @Nullable LocalTime time(Submission sent, String name) {
    String typed = sent.required(name, 20);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed).withSecond(0).withNano(0);
    } catch (DateTimeParseException e) {
      sent.problem(name, "alliances.working.not-time", Map.of());
      return null;
    }
  }

  /** One of the clocks of the partners, or UTC. */
  static ZoneId zone(Submission sent, PartnershipView view) {
    String typed = sent.text("zone", 60);
    return zones(view).stream()
        .filter(zone -> zone.getId().equals(typed))
        .findFirst()
        .orElseGet(
            () -> {
              sent.problem("zone", UNKNOWN, Map.of());
              return ZoneId.of("UTC");
            });
  }

  private static List<ZoneId> zones(PartnershipView view) {
    return Stream.concat(present(view).map(Partner::zone), Stream.of(ZoneId.of("UTC")))
        .distinct()
        .toList();
  }

  static List<Choice> zoneChoices(PartnershipView view) {
    return zones(view).stream()
        .map(zone -> new Choice(zone.getId(), zone.getId().replace('_', ' ')))
        .toList();
  }

  /** The clock of the reader's partner. */
  static ZoneId clockOf(Seat reader, PartnershipView view) {
    return view.partner(reader.partner()).map(Partner::zone).orElse(ZoneId.of("UTC"));
  }

  static List<Choice> partnerChoices(PartnershipView view) {
    return present(view)
        .map(partner -> new Choice(partner.id().toString(), partner.name()))
        .toList();
  }

  private static Stream<Partner> present(PartnershipView view) {
    return view.partners().stream().filter(partner -> partner.state() != PartnerState.LEFT);
  }

  static List<Choice> peopleChoices(PartnershipView view) {
    return view.people().stream()
        .filter(one -> one.here() && one.role().works())
        .map(one -> new Choice(one.seat().toString(), called(view, one)))
        .toList();
  }

  private static String called(PartnershipView view, Participant one) {
    return view.partner(one.partner())
        .map(partner -> one.name() + " (" + partner.name() + ")")
        .orElse(one.name());
  }

  static @Nullable PartnerId partner(
      Submission sent, String name, PartnershipView view, boolean required) {
    String typed = sent.text(name, 40);
    if (typed.isEmpty()) {
      if (required) {
        sent.problem(name, REQUIRED, Map.of());
      }
      return null;
    }
    return view.partners().stream()
        .map(Partner::id)
        .filter(id -> id.toString().equals(typed))
        .findFirst()
        .orElseGet(
            () -> {
              sent.problem(name, UNKNOWN, Map.of());
              return null;
            });
  }

  /** Somebody of the room; null where nobody is named. */
  static @Nullable SeatId seat(Submission sent, String name, PartnershipView view) {
    String typed = sent.text(name, 40);
    if (typed.isEmpty()) {
      return null;
    }
    return view.people().stream()
        .map(Participant::seat)
        .filter(id -> id.toString().equals(typed))
        .findFirst()
        .orElseGet(
            () -> {
              sent.problem(name, UNKNOWN, Map.of());
              return null;
            });
  }

  static @Nullable BigDecimal money(Submission sent, String name) {
    return sent.decimal(name, BigDecimal.ZERO, MOST_MONEY, 2);
  }

  /** The currency beside an amount; empty where there is no amount. */
  static String currency(Submission sent, String name, @Nullable BigDecimal amount) {
    String typed = sent.text(name, 3).toUpperCase(Locale.ROOT);
    if (amount == null) {
      return "";
    }
    if (typed.isEmpty()) {
      sent.problem(name, REQUIRED, Map.of());
    } else if (!Currencies.exists(typed)) {
      sent.problem(name, "alliances.working.currency.unknown", Map.of());
    }
    return typed;
  }

  static Language written(Submission sent, Language reader) {
    return Objects.requireNonNullElse(sent.choice("written", Language.class), reader);
  }

  /** Names what a form makes, so that sending it twice makes it once. */
  static UUID ticket(Submission sent) {
    return id(sent.text("ticket", 40), UUID.randomUUID());
  }

  /** An id that is none is one that nothing has. */
  static UUID id(String typed) {
    return id(typed, new UUID(0, 0));
  }

  private static UUID id(String typed, UUID otherwise) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  /** The revision that the form was filled from. */
  static int base(Submission sent) {
    String typed = sent.text("base", 12);
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }
}
