/** Texts of the chart. Invented for this project; nobody's record. */

export const PROGRESS_NOTE = `REASON FOR VISIT
Right leg pain for six weeks.

HISTORY OF PRESENT ILLNESS
Nora Lindqvist is a 47-year-old warehouse picker. Six weeks ago, lifting a crate from floor level, she felt a catch in the low back, and two days later burning pain ran from the right buttock down the outer calf to the top of the foot. She describes shooting pain with coughing and when rising from a chair. There is tingling over the top of the right foot and numbness of the big toe. Sitting is worst; walking a little eases it. She denies saddle anesthesia, urinary retention, or bowel or bladder incontinence. No fever, no unexplained weight loss. Denies pain in the left leg.

PAST MEDICAL HISTORY
Lumbar disc herniation at L4-5 in 2019, settled with physical therapy. Meralgia paresthetica during pregnancy, resolved. Type 2 diabetes, diet controlled.

FAMILY HISTORY
Father had diabetic neuropathy with foot ulcers. Mother: spinal stenosis, operated.

MEDICATIONS
Ibuprofen 400 mg with meals as needed. Gabapentin was tried in May and stopped because of drowsiness.

EXAMINATION
Antalgic gait. Straight leg raise positive on the right at 40 degrees, negative on the left. Crossed SLR negative. Ankle dorsiflexion 4/5 right, EHL 4/5; no foot drop. Hip abduction slightly weak on the right. Ankle jerks present and symmetric. Babinski sign absent. Perianal sensation intact.

ASSESSMENT
1. Lumbar radiculopathy, right L5, probably from a recurrent disc herniation.
2. Possible piriformis syndrome; less likely peroneal neuropathy, as hip abduction is weak too.
3. No red flags for cauda equina syndrome today.

PLAN
MRI of the lumbar spine ordered. Consider EMG if weakness persists at six weeks. Physical therapy twice weekly with neural mobilization. Naproxen if ibuprofen fails; discussed the risk of stomach bleeding. Return at once for numbness between the legs, new weakness or any loss of bladder control. Referral to spine surgery if foot drop develops.`;

export const DRAFT_NOTE = `Phone call, day 12.
Leg pain better with walking, still burning at night. Denies new weakness. No bladder or bowel symptoms.
Tingling now only in the big toe. Takes ibuprofen twice a day.
Plan: continue physical therapy, await MRI.`;

export const MESSAGES: readonly { fromPatient: boolean; text: string }[] = [
  { fromPatient: true, text: 'The pins and needles are a bit better but my foot still tingles at night. Should I keep taking ibuprofen?' },
  { fromPatient: false, text: 'Glad to hear it. Ibuprofen with food is fine for now. Any numbness between the legs, or trouble passing urine?' },
  { fromPatient: true, text: 'No, nothing like that. My brother had sciatica too, he got acupuncture. Would that help me?' },
  { fromPatient: false, text: 'Some people find it helpful. Let us first see what the MRI shows and go on with the stretching exercises.' },
];

export const DOCUMENTS: readonly { title: string; date: string; text: string }[] = [
  {
    title: 'MRI lumbar spine report',
    date: '2026-11-16',
    text: 'MRI LUMBAR SPINE WITHOUT CONTRAST\n\nFINDINGS: At L4-5 a right paracentral disc extrusion displaces the traversing right L5 root. Mild lumbar spinal stenosis at the same level. No spondylolisthesis. Small osteophytes at L3-4. Conus at L1, normal. No epidural abscess or hematoma.\n\nIMPRESSION: Right L4-5 disc herniation with contact to the L5 root. No compression of the cauda equina.',
  },
  {
    title: 'Physiotherapy assessment',
    date: '2026-11-19',
    text: 'Slump test positive on the right. Straight leg raise 45 degrees. Heel walking weak on the right, toe walking normal. Balance on one leg reduced. Romberg negative. Treatment: McKenzie extensions, core stability, advice to stay active. Traction not used.',
  },
  {
    title: 'Emergency department letter, 2019',
    date: '2019-03-02',
    text: 'Seen with acute low back pain and left sciatica after gardening. Post-void residual 30 mL. No saddle anaesthesia. Discharged with naproxen and advice on red flags. CT not done.',
  },
];
