package org.corridor.projects.diary.web;

import org.corridor.platform.form.Submission;
import org.corridor.projects.diary.domain.DiaryFilter;
import org.corridor.projects.diary.domain.ReadDiary;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The diary of a project, by day. */
@Controller
class DiaryPage {

  private static final int LAST_PAGE = 10_000;

  private final ReadDiary diary;
  private final Frames frames;

  DiaryPage(ReadDiary diary, Frames frames) {
    this.diary = diary;
    this.frames = frames;
  }

  @GetMapping("/under-way/{project}/diary")
  ModelAndView list(
      ProjectKey key,
      @RequestParam(defaultValue = "") String activity,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String gone,
      @RequestParam(defaultValue = "1") String page) {
    Frame frame = frames.open(key);
    int number =
        page.matches("[0-9]{1,5}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(page))) : 1;
    DiaryFilter filter =
        new DiaryFilter(activity, by, kind(kind), shortened(Submission.clean(words)));
    return new ModelAndView("projects/diary/pages/diary")
        .addObject("frame", frame)
        .addObject(
            "list",
            new DiaryList(
                diary.entries(key, filter, number),
                filter,
                number,
                DiaryForm.activities(frame.project()),
                gone));
  }

  private static String shortened(String words) {
    return words.length() > DiaryFilter.WORDS ? words.substring(0, DiaryFilter.WORDS) : words;
  }

  private static DiaryFilter.Kind kind(String typed) {
    for (DiaryFilter.Kind kind : DiaryFilter.Kind.values()) {
      if (kind.name().equalsIgnoreCase(typed)) {
        return kind;
      }
    }
    return DiaryFilter.Kind.ALL;
  }
}
