package org.corridor.communities.broadcasts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.Channel.Kind;
import org.corridor.communities.broadcasts.domain.KeepChannels;
import org.corridor.communities.broadcasts.domain.NoChannel;
import org.corridor.communities.broadcasts.domain.ReadChannels;
import org.corridor.communities.broadcasts.domain.ReadChannels.View;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All channels, one's own, and one of them. */
@Controller
class ChannelsPage {

  static final String PATH = "/channels";
  static final String PAGES = "communities/broadcasts/pages/";

  private final ReadChannels read;
  private final KeepChannels keep;

  ChannelsPage(ReadChannels read, KeepChannels keep) {
    this.read = read;
    this.keep = keep;
  }

  @GetMapping(PATH)
  ModelAndView list(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    String words = Lists.words(asked);
    Kind kind =
        Stream.of(Kind.values())
            .filter(one -> one.name().equals(asked.text("kind", 20)))
            .findFirst()
            .orElse(null);
    String language =
        Lists.filter(asked, "language", Stream.of(Language.values()).map(Language::code).toList());
    View view = read.find(words, kind, language, Lists.page(asked));
    int page = view.found().page();
    return new ModelAndView(PAGES + "list")
        .addObject("form", asked.form())
        .addObject("asked", kind != null || !(words + language).isEmpty())
        .addObject("view", view)
        .addObject("previous", page > 1 ? address(asked, page - 1) : null)
        .addObject("next", page < view.found().pages() ? address(asked, page + 1) : null);
  }

  private static String address(Submission asked, int page) {
    return Lists.address(PATH, asked, page, "q", "kind", "language");
  }

  @GetMapping(PATH + "/mine")
  ModelAndView mine() {
    return new ModelAndView(PAGES + "mine").addObject("all", keep.mine());
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView show(@PathVariable String id, HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    ReadChannels.One one = read.show(id(id), Lists.page(asked));
    int page = one.posts().page();
    String path = one.channel().id().path();
    return new ModelAndView(PAGES + "channel")
        .addObject("one", one)
        .addObject("previous", page > 1 ? Lists.address(path, asked, page - 1) : null)
        .addObject(
            "next", page < one.posts().pages() ? Lists.address(path, asked, page + 1) : null);
  }

  static ChannelId id(String typed) {
    return new ChannelId(uuid(typed));
  }

  static UUID uuid(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoChannel();
    }
    return id;
  }
}
