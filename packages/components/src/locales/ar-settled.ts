import type { SettledTerms } from './terms-settled.ts'
import { registerTranslation } from './translations.ts'

/** Arabic. Counts stand after a colon, so that no word has to agree with a number. */
const ar: SettledTerms = {
  $code: 'ar',
  settled: {
    computing: 'جهازك يعيد الحساب…',
    failed: 'تعذّر الحساب الآن. أغلق هذا وافتحه مرة أخرى.',
    sealed: 'بعض إجابات هذه المجموعة ما زالت مختومة. يمكن الحساب حين تُفتح.',
    matches: (until) => `أُعيد الحساب على جهازك: النتيجة المقترحة صحيحة. تصير نهائية في: ${until}.`,
    matchesFinal: 'أُعيد الحساب على جهازك: النتيجة النهائية صحيحة.',
    nothing: (until) => `حُسبت على جهازك. لم يقترح أحد النتيجة بعد؛ يمكن ذلك حتى: ${until}.`,
    gate: 'لم يقترح أحد نتيجة في الوقت المحدد، لذا تقرر العناصر الضابطة وحدها أجر هذه المجموعة.',
    differs: 'النتيجة المقترحة تختلف عما حسبه جهازك. يُعترض عليها متى أكّدت ذلك في محفظتك.',
    differsFinal:
      'النتيجة النهائية تختلف عما حسبه جهازك ولم يعترض عليها أحد في الوقت المحدد. أجرها ليس المذكور هنا.',
    forGold: (items) => `العناصر الضابطة: 70٪ (العناصر: ${items})`,
    goldRefused: 'العناصر الضابطة: لم تُقبل',
    forAgreement: (items, score) => `الاتفاق مع الآخرين: 30٪ × ${score} (العناصر: ${items})`,
    together: 'المجموع',
    gold: (right, seen) => `الصحيح لديك من العناصر الضابطة: ${right} من ${seen}.`,
    voided: (count) => `عناصر ضابطة لاغية لأن الجميع خالفوا صاحب المهمة: ${count}. لا يكلفك ذلك شيئًا.`,
    refused: (right, seen) =>
      `لم تُقبل نسبة 70٪: هذا العدد من الصحيح (${right} من ${seen}) أرجح كثيرًا للتخمين منه للعمل المتأني. يبقى لك ما يدفعه اتفاقك مع الآخرين.`,
    dropped: 'لا تُحسب إجاباتك في النتيجة لأن كثيرًا من العناصر الضابطة كان خطأً.',
    answers: (agreed, total) => `إجاباتك المطابقة للنتيجة: ${agreed} من ${total}`,
    answer: (batch, item, given, result, certainty) =>
      `الدفعة ${batch}، العنصر ${item}: إجابتك ${given}، والنتيجة ${result} (${certainty})`,
    noResult: 'بلا نتيجة',
    cantJudge: 'يتعذر الحكم',
    goldRight: '· عنصر ضابط، صحيح',
    goldWrong: (known) => `· عنصر ضابط، خطأ: ${known}`,
    goldVoid: '· عنصر ضابط، لاغٍ',
    reviewWaiting: (until) =>
      `يراجع آخرون ما صنعته، وعلى قولهم يتوقف أجرك. وإن لم ينته ذلك حتى ${until} دُفع كل شيء كاملًا.`,
    reviewLinked: (counted, batches, until) =>
      `مراجعة تقرر أجر هذه المجموعة. الدفعات المعدودة: ${counted} من ${batches}. وإن لم ينته ذلك حتى ${until} دُفع كل شيء كاملًا.`,
    reviewDone: 'عُدّت أحكام المراجعة: ما قُبل يُدفع كاملًا، وما يمكن إصلاحه نصفه.',
    reviewOver: 'لم تُعدّ المراجعة في الوقت المحدد، لذا يُدفع كل شيء كاملًا.',
    verdicts: (accepted, fixable, rejected) =>
      `مما صنعته: مقبول ${accepted}، يمكن إصلاحه ${fixable}، مرفوض ${rejected}.`,
    verdict: (batch, item, verdict) => `الدفعة ${batch}، العنصر ${item}: ${verdict}`,
    verdictNames: {
      accept: 'مقبول',
      fixable: 'يمكن إصلاحه',
      reject: 'مرفوض',
      open: 'بلا حكم: يُعدّ مقبولًا',
    },
    altered: (count) =>
      `عناصر لا تُعرض على المراجعين كما صنعتها: ${count}. قارنت هذه الصفحة بصماتها؛ أخبر صاحب المهمة، أو استأنف إن أمكن.`,
    appeal: 'استأنف',
    appealText: (until) =>
      `يمكنك الاستئناف لدى محكّم هذه المهمة قبل أن تسحب، حتى: ${until}. تعرض محفظتك الرسم.`,
    appealOver: 'انتهى وقت الاستئناف.',
    appealWallet: 'أكّد الاستئناف في محفظتك.',
    appealSending: 'جارٍ إرسال الاستئناف…',
    appealDone: 'قُدِّم استئنافك. إن بقي المحكّم صامتًا حُسم لصالحك.',
    appealFailed: 'لم يُرسل الاستئناف. لم تخسر شيئًا؛ حاول مرة أخرى.',
    asks: (bond, reward, fee) =>
      `نتيجة مقترحة تختلف عما حسبه جهازك. تسألك محفظتك هل تعترض عليها: ${bond ? `المرهون ${bond}، ` : ''}الربح ${reward}، رسم الشبكة ${fee}.`,
    feeInWallet: 'كما تعرضه محفظتك',
    askedFor: 'على من اقترح النتيجة الخاطئة أن يعرض أرقامه الآن. تتابع هذه الصفحة حين تُعرض.',
    fell: (reward) => `سقطت النتيجة الخاطئة. ذهب ${reward} من رهنها إلى من اعترض عليها.`,
  },
}

registerTranslation(ar)
