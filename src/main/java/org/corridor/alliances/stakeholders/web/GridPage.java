package org.corridor.alliances.stakeholders.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.stakeholders.domain.GridPicture;
import org.corridor.alliances.stakeholders.domain.JudgeStakeholders;
import org.corridor.alliances.stakeholders.domain.JudgeStakeholders.Judged;
import org.corridor.alliances.stakeholders.domain.JudgeStakeholders.Sheet;
import org.corridor.alliances.stakeholders.domain.Judgement;
import org.corridor.alliances.stakeholders.domain.Quadrant;
import org.corridor.alliances.stakeholders.domain.Refusal;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grid of interest and influence, its files, and the end of a round. */
@Controller
class GridPage {

  private static final String PATH = "/partnerships/{partnership}/stakeholders/grid";
  private static final String KEY = "alliances.stakeholders.";
  private static final int LONGEST_LABEL = 28;

  private final Seats seats;
  private final Partnerships partnerships;
  private final JudgeStakeholders judge;
  private final Texts texts;

  GridPage(Seats seats, Partnerships partnerships, JudgeStakeholders judge, Texts texts) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.judge = judge;
    this.texts = texts;
  }

  /**
   * @param view {@code mine} or {@code common}; by itself the common one once a round was compared
   */
  @GetMapping(PATH)
  ModelAndView show(PartnershipId id, @RequestParam(defaultValue = "") String view) {
    Seat seat = seats.require(id);
    return new ModelAndView("alliances/stakeholders/pages/grid")
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat))
        .addObject("grid", grid(seat, view));
  }

  @PostMapping("/partnerships/{partnership}/stakeholders/compare")
  ModelAndView compare(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    try {
      Integer round = sent.whole("round", 1, 1_000_000);
      judge.compare(seats.require(id), round == null ? 0 : round);
      Flash.done(KEY + "round.compared").on(redirect);
    } catch (Refusal refusal) {
      Flash.problem(refusal.text()).on(redirect);
    }
    return new ModelAndView("redirect:" + id.path() + "/stakeholders/grid");
  }

  @GetMapping(PATH + ".svg")
  ResponseEntity<String> svg(
      PartnershipId id, @RequestParam(defaultValue = "") String view, Language reader) {
    return ResponseEntity.ok()
        .contentType(new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stakeholders.svg\"")
        .body(picture(seats.require(id), view, reader).draw().svg());
  }

  @GetMapping(PATH + ".png")
  ResponseEntity<byte[]> png(
      PartnershipId id, @RequestParam(defaultValue = "") String view, Language reader) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stakeholders.png\"")
        .body(picture(seats.require(id), view, reader).draw().png());
  }

  @GetMapping(PATH + ".csv")
  void csv(
      PartnershipId id,
      @RequestParam(defaultValue = "") String view,
      Language reader,
      HttpServletResponse response)
      throws IOException {
    GridView grid = grid(seats.require(id), view);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stakeholders-grid.csv\"");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        Stream.of(
                "name",
                "interest",
                "influence",
                "support",
                "quadrant",
                "power",
                "legitimacy",
                "urgency",
                "salience")
            .map(column -> texts.text(reader, KEY + column))
            .toList());
    for (GridView.Entry entry : grid.placed()) {
      Judgement judgement = entry.shown();
      table.row(
          List.of(
              entry.stakeholder().name(),
              StakeholderForm.plain(judgement.interest()),
              StakeholderForm.plain(judgement.influence()),
              StakeholderForm.plain(judgement.support()),
              texts.text(reader, judgement.quadrant().text()),
              texts.text(reader, judgement.power().text()),
              texts.text(reader, judgement.legitimacy().text()),
              texts.text(reader, judgement.urgency().text()),
              texts.text(reader, judgement.salience().text())));
    }
  }

  private GridView grid(Seat seat, String view) {
    Sheet sheet = judge.sheet(seat);
    boolean mine =
        seat.works() && (view.equals("mine") || (!view.equals("common") && sheet.compared() == 0));
    List<GridView.Entry> entries = new ArrayList<>();
    for (Judged one : sheet.judged()) {
      entries.add(
          new GridView.Entry(
              entries.size() + 1,
              one.stakeholder(),
              mine ? one.own() : one.common().orElse(null),
              mine || one.agreed() != null,
              one.agreed() == null ? 0 : one.agreed().number(),
              one.spread() != null && one.spread().differs()));
    }
    return new GridView(mine, sheet, entries);
  }

  private GridPicture picture(Seat seat, String view, Language reader) {
    GridView grid = grid(seat, view);
    PartnershipView room = partnerships.view(seat);
    String which = texts.text(reader, KEY + (grid.mine() ? "grid.mine" : "grid.common"));
    return new GridPicture(
        room.title() + " · " + which,
        texts.text(reader, KEY + "grid.description"),
        reader,
        texts.text(reader, KEY + "interest"),
        texts.text(reader, KEY + "influence"),
        Stream.of(
                Quadrant.KEEP_SATISFIED,
                Quadrant.WORK_CLOSELY,
                Quadrant.WATCH,
                Quadrant.KEEP_INFORMED)
            .map(quadrant -> texts.text(reader, quadrant.text()))
            .toList(),
        grid.placed().stream().map(GridPage::point).toList());
  }

  private static GridPicture.Point point(GridView.Entry entry) {
    Judgement judgement = entry.shown();
    return new GridPicture.Point(
        entry.number(),
        shortened(entry.stakeholder().name()),
        judgement.interest(),
        judgement.influence(),
        judgement.stance(),
        entry.settled());
  }

  static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_LABEL
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
  }
}
