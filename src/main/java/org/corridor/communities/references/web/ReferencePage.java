package org.corridor.communities.references.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.references.domain.KeepReferences;
import org.corridor.communities.references.domain.NoReference;
import org.corridor.communities.references.domain.Reference;
import org.corridor.communities.references.domain.Reference.Kind;
import org.corridor.communities.references.domain.ReferenceSearch;
import org.corridor.communities.writing.Found;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The inventory, and one work of it. */
@Controller
class ReferencePage {

  static final String PATH = "/references";
  static final String PAGES = "communities/references/pages/";
  private static final String[] FILTERS = {"q", "kind", "country", "language"};

  private final KeepReferences keep;

  ReferencePage(KeepReferences keep) {
    this.keep = keep;
  }

  @GetMapping(PATH)
  ModelAndView list(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    ReferenceSearch search = search(asked);
    Found<Reference> found = keep.find(search, Lists.page(asked));
    int page = found.page();
    return new ModelAndView(PAGES + "list")
        .addObject("form", asked.form())
        .addObject("asked", search.isAsked())
        .addObject("found", found)
        .addObject("csv", Lists.address(PATH + ".csv", asked, 1, FILTERS))
        .addObject("csl", Lists.address(PATH + ".json", asked, 1, FILTERS))
        .addObject("previous", page > 1 ? Lists.address(PATH, asked, page - 1, FILTERS) : null)
        .addObject(
            "next", page < found.pages() ? Lists.address(PATH, asked, page + 1, FILTERS) : null);
  }

  static ReferenceSearch search(Submission asked) {
    String kind = Lists.filter(asked, "kind", Stream.of(Kind.values()).map(Kind::name).toList());
    return new ReferenceSearch(
        Lists.words(asked),
        kind.isEmpty() ? null : Kind.valueOf(kind),
        Lists.filter(asked, "country", Countries.codes()),
        Lists.filter(asked, "language", Stream.of(Language.values()).map(Language::code).toList()));
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView show(@PathVariable String id) {
    Reference one = keep.show(id(id));
    return new ModelAndView(PAGES + "reference")
        .addObject("one", one)
        .addObject("mine", keep.isMine(one));
  }

  static UUID id(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoReference();
    }
    return id;
  }
}
