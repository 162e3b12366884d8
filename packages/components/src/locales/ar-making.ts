import type { MakingTerms } from './terms.ts'
import { registerTranslation } from './translations.ts'

/** Arabic of the kinds in which something is made. */
const ar: MakingTerms = {
  $code: 'ar',
  makeText: 'نصك',
  makeTextCount: (characters, words) => `الأحرف: ${characters} · الكلمات: ${words}`,
  makeDone: 'تمّ، التالي',
  makePass: 'لا أستطيع هذا العنصر',
  makePassed: 'لم يُنجز',
  makePhoto: 'اختر صورة',
  makePhotoAgain: 'اختر غيرها',
  makeCamera: 'التقط صورة',
  makeDrop: 'أفلت صورة هنا أو ألصقها.',
  makeReading: 'تُقرأ الصورة…',
  makePrivate: 'يُحذف من الملف مكان التقاطها ووقته وجهازه قبل أن تغادر هذا الجهاز.',
  makePhotoName: 'صورتك',
  makePhotoSize: (width, height, size) => `${width} × ${height} بكسل، ${size}`,
  makeProblem: {
    unreadable: 'لا يمكن قراءة هذا الملف صورةً. اختر ملف JPEG أو PNG أو WebP، أو التقط صورة أخرى.',
    'too-large': 'هذه الصورة أكبر من أن تُقرأ هنا. اختر صورة أقل من 50 ميغابكسل.',
  },
  makeAdvice: {
    blurry: 'تبدو غير واضحة. ثبّت يدك، والمس ما يهم، والتقطها مرة أخرى إن استطعت.',
    'too-dark': 'هي مظلمة جدًا. مزيد من الضوء يفيد.',
    'too-bright': 'هي ساطعة جدًا. ضوء أقل أو جهة أخرى يفيد.',
    'clipped-shadows': 'الأجزاء الداكنة لا تُظهر شيئًا. مزيد من الضوء يفيد.',
    'clipped-highlights': 'الأجزاء الساطعة لا تُظهر شيئًا. ضوء أقل يفيد.',
    'too-small': 'هي صغيرة جدًا. الصورة الأكبر أنفع.',
    'near-duplicate': 'في هذه المهمة صورة تكاد تماثلها. صورة أخرى أنفع.',
    'near-copy': 'في هذه المهمة نص يكاد يماثله. كلماتك أنت أنفع.',
    'language-other': 'يبدو بلغة غير لغة هذه المهمة.',
    gibberish: 'تصعب قراءته: الحروف لا تشبه الكلمات.',
    pasted: 'أُلصق إلصاقًا. كلماتك أنت أنفع.',
    'machine-typed': 'ظهر بانتظام شديد كأن برنامجًا كتبه.',
  },
  makeAdviceNone: 'فُحص، ولا ملاحظة عليه.',
  makeItem: (item) => `العنصر ${item}`,
  makeReviewTitle: 'جاهز للإرسال',
  makeReviewText: (items) => `أُنجزت العناصر كلها: ${items}. اختر أحدها لتنظر فيه مرة أخرى.`,
  makeReviewOpen: (items) => `عناصر لم تُنجز بعد: ${items}.`,
  makeReviewSealed:
    'يُشفَّر ما صنعته قبل أن يغادر هذا الجهاز. ويصير علنيًا حين تُفتح هذه المجموعة، ثم يراجعه آخرون.',
  makeSendingTitle: 'الرفع والإرسال',
  makeSendingText:
    'تسألك محفظتك مرتين: توقيع يسمح بحفظ ملفاتك ولا يكلف شيئًا، ثم الموافقة التي ترسل الدفعة. وقد يستغرق الرفع بينهما لحظات.',
}

registerTranslation(ar)
