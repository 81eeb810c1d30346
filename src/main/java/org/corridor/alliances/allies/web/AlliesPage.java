package org.corridor.alliances.allies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.alliances.allies.domain.Ally;
import org.corridor.alliances.allies.domain.Entry;
import org.corridor.alliances.allies.domain.KeepAllies;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The register of allies, and the form of one. */
@Controller
@RequestMapping(EntryPage.ALLIES)
class AlliesPage extends EntryPage<Ally> {

  private final Clock clock;

  AlliesPage(Seats seats, Partnerships partnerships, KeepAllies allies, Clock clock) {
    super(seats, partnerships, allies);
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(PartnershipId id, HttpServletRequest request, Language reader) {
    Seat seat = seats.require(id);
    Submission asked = Submission.of(request.getParameterMap());
    List<Entry<Ally>> all = keep.list(seat);
    return page(seat, "allies")
        .addObject("form", asked.form())
        .addObject("today", LocalDate.now(clock))
        .addObject("all", all.size())
        .addObject("found", found(all, asked, reader))
        .addObject("deleted", keep.deleted(seat));
  }

  private static List<Entry<Ally>> found(List<Entry<Ally>> all, Submission asked, Language reader) {
    String words = asked.text("q", 200).toLowerCase(Locale.ROOT);
    String end = asked.text("end", 40);
    String level = asked.text("level", 40);
    return all.stream()
        .filter(one -> searched(one.facts()).contains(words))
        .filter(one -> end.isEmpty() || one.facts().end().name().equals(end))
        .filter(one -> level.isEmpty() || one.facts().level().name().equals(level))
        .sorted(order(asked.text("sort", 20), reader))
        .toList();
  }

  private static String searched(Ally ally) {
    return String.join("\n", ally.name(), ally.person(), ally.place(), ally.matter(), ally.next())
        .toLowerCase(Locale.ROOT);
  }

  private static Comparator<Entry<Ally>> order(String sort, Language reader) {
    Collator words = Collator.getInstance(reader.locale());
    return switch (sort) {
      case "name" -> Comparator.comparing(one -> one.facts().name(), words::compare);
      case "level" -> Comparator.comparing(one -> one.facts().level());
      case "stand" -> Comparator.comparing(one -> one.facts().stand());
      default ->
          Comparator.comparing(
              one -> one.facts().nextOn(), Comparator.nullsLast(Comparator.naturalOrder()));
    };
  }

  @Override
  String template() {
    return "ally-form";
  }

  @Override
  String list(PartnershipId id) {
    return id.path() + "/allies";
  }

  @Override
  String after(PartnershipId id, UUID ally) {
    return list(id) + "/" + ally;
  }

  @Override
  Form blank(Submission asked) {
    return Form.builder()
        .put("end", "ORIGIN")
        .put("level", "NATIONAL")
        .put("stand", "UNKNOWN")
        .put("wanted", "FAVOURS")
        .put("channel", "LOBBYING")
        .build();
  }

  @Override
  Form fill(Ally ally) {
    return AllyForm.fill(ally);
  }

  @Override
  @Nullable Ally read(Submission sent, Seat seat, PartnershipView room) {
    return AllyForm.read(sent, room);
  }
}
