package org.corridor.projects.documents.domain;

import java.util.Map;

/** The words of the sample design in Arabic. */
final class ArabicWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Back with a skill", "العودة بمهارة"),
          Map.entry(
              "Returnees from Germany find work in Georgia that uses what they learned abroad.",
              "يجد العائدون من ألمانيا في جورجيا عملًا ينتفع بما تعلموه في الخارج."),
          Map.entry(
              "Georgian Small and Medium Enterprises Association",
              "الجمعية الجورجية للمؤسسات الصغيرة والمتوسطة"),
          Map.entry("Kutaisi", "كوتايسي"),
          Map.entry("Saarbrücken", "زاربروكن"),
          Map.entry(
              "The two towns have been twinned since 1975 and many builders went from one to the other.",
              "المدينتان توأمان منذ عام 1975، وانتقل كثير من البنائين من إحداهما إلى الأخرى."),
          Map.entry("Qualified returnees", "عائدون مؤهلون"),
          Map.entry("Employers of Imereti", "أرباب العمل في إيميريتي"),
          Map.entry(
              "Through the associations that already meet them every Sunday.",
              "عن طريق الجمعيات التي تلتقيهم كل أحد."),
          Map.entry(
              "Two of three returnees do not find work in their own trade.\nEmployers do not know what they can do.",
              "اثنان من كل ثلاثة عائدين لا يجدان عملًا في مهنتهما.\nأرباب العمل لا يعرفون قدراتهم."),
          Map.entry("Survey of 412 returnees, March 2026.", "مسح شمل 412 عائدًا، مارس 2026."),
          Map.entry(
              "Skills won abroad are lost at home.", "المهارات المكتسبة في الخارج تضيع في الوطن."),
          Map.entry(
              "Small firms grow with people who know modern trades.",
              "تنمو الشركات الصغيرة بمن يعرف المهن الحديثة."),
          Map.entry(
              "Regional development strategy of Imereti 2026-2030, goal 3.",
              "استراتيجية التنمية الإقليمية لإيميريتي 2026-2030، الهدف 3."),
          Map.entry(
              "The mobility centre in Kutaisi registers returnees but does not place them.",
              "مركز التنقل في كوتايسي يسجل العائدين ولا يجد لهم عملًا."),
          Map.entry("Employers asked for it.", "طلبه أرباب العمل."),
          Map.entry("So that one finds the people.", "لكي يجد المرء الناس."),
          Map.entry(
              "Two known engineers invite their colleagues.", "مهندسان معروفان يدعوان زملاءهما."),
          Map.entry("There is a host already.", "الجهة المضيفة موجودة."),
          Map.entry("Asked in three meetings.", "سُئلوا في ثلاثة لقاءات."),
          Map.entry(
              "They run the help point in Saarbrücken.", "يديرون نقطة المساعدة في Saarbrücken."),
          Map.entry("Four hours a week at most.", "أربع ساعات في الأسبوع كحد أقصى."),
          Map.entry("Georgian SME Association", "جمعية المؤسسات الجورجية"),
          Map.entry("Contacts to 600 firms", "علاقات مع 600 شركة"),
          Map.entry("Skilled staff for its members", "عاملون مهرة لأعضائها"),
          Map.entry("Caritas Saar", "كاريتاس زار"),
          Map.entry("Counselling before return", "الإرشاد قبل العودة"),
          Map.entry("A safe way home for its clients", "طريق آمن إلى الوطن لمراجعيها"),
          Map.entry("Municipality of Kutaisi", "بلدية كوتايسي"),
          Map.entry("Rooms", "قاعات"),
          Map.entry("Less unemployment", "بطالة أقل"),
          Map.entry(
              "Nobody has to hide what they learned abroad.",
              "لا يضطر أحد إلى إخفاء ما تعلمه في الخارج."),
          Map.entry("A call every second Monday.", "مكالمة كل اثنين ثانٍ."),
          Map.entry("By consent, in the steering group.", "بالتوافق في لجنة التسيير."),
          Map.entry(
              "Counselling goes east, placement goes west.", "الإرشاد يتجه شرقًا والتوظيف غربًا."),
          Map.entry("The twin-town committee mediates.", "لجنة التوأمة تتوسط."),
          Map.entry(
              "Return becomes a gain for people and region.", "تصبح العودة مكسبًا للناس وللمنطقة."),
          Map.entry("Returnees work in their own trade.", "العائدون يعملون في مهنهم."),
          Map.entry("The labour market stays open.", "يبقى سوق العمل مفتوحًا."),
          Map.entry("A roster that is looked after.", "سجل يُعتنى به."),
          Map.entry("Power supply holds.", "الكهرباء متوفرة."),
          Map.entry("Four officers can place people.", "أربعة موظفين قادرون على التوظيف."),
          Map.entry("A guide for other regions.", "دليل لمناطق أخرى."),
          Map.entry("Returnees placed", "عائدون وجدوا عملًا"),
          Map.entry("persons", "أشخاص"),
          Map.entry("Contracts of work", "عقود العمل"),
          Map.entry("Entries kept up to date", "قيود محدَّثة"),
          Map.entry("Report of the roster", "تقرير السجل"),
          Map.entry("Firms led by returnees", "شركات يقودها عائدون"),
          Map.entry("firms", "شركات"),
          Map.entry("Business register", "السجل التجاري"),
          Map.entry("Set up the roster", "إنشاء السجل"),
          Map.entry("Invite returnees to register", "دعوة العائدين إلى التسجيل"),
          Map.entry("Training of placement officers", "تدريب موظفي التوظيف"),
          Map.entry("Final conference", "المؤتمر الختامي"),
          Map.entry("Evaluation", "التقييم النهائي"),
          Map.entry("National Bank, 2 March 2026", "البنك الوطني، 2 مارس 2026"),
          Map.entry("Coordinator", "المنسق"),
          Map.entry("month", "شهر"),
          Map.entry("Counsellor, half time", "مرشدة بنصف دوام"),
          Map.entry("Flights between the towns", "رحلات جوية بين المدينتين"),
          Map.entry("flight", "رحلة"),
          Map.entry("Programming of the roster", "برمجة السجل"),
          Map.entry("day", "يوم"),
          Map.entry("Final conference hall", "قاعة المؤتمر"),
          Map.entry("Unforeseen", "نفقات طارئة"),
          Map.entry("The chamber keeps the roster.", "الغرفة تحتفظ بالسجل."),
          Map.entry(
              "Employers pay a small fee for each placement.",
              "يدفع أرباب العمل رسمًا صغيرًا عن كل توظيف."),
          Map.entry("The municipality signed a letter.", "وقعت البلدية رسالة."),
          Map.entry("Four trained officers and a guide.", "أربعة موظفين مدرَّبين ودليل."),
          Map.entry("We promise introductions, not jobs.", "نعِد بالتعارف لا بالوظائف."),
          Map.entry("Fewer vacancies in a crisis.", "وظائف أقل عند الأزمة."),
          Map.entry("Work with several sectors.", "العمل مع قطاعات عدة."),
          Map.entry("Partners disagree on fees.", "اختلاف الشركاء على الرسوم."),
          Map.entry(
              "Names and trades, with written consent, seen by two officers.",
              "الأسماء والمهن بموافقة مكتوبة، يراها موظفان."),
          Map.entry("No pictures without being asked.", "لا صور دون استئذان."));

  private ArabicWords() {}

  static String of(String english) {
    return WORDS.getOrDefault(english, english);
  }
}
