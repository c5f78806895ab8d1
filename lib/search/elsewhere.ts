import { foldWord } from './words.ts';

/**
 * Parts of the body, diseases and drugs that this reference is not about. A query that names one is
 * answered only by an entry that names it too: "carpal tunnel" is not the tarsal one, "heart block" no
 * nerve block, and "fluoxetine" no misspelt duloxetine. An entry of an imported pack that has such a name
 * is found by it like any other.
 */
const ELSEWHERE = new Set(
  (
    'heart cardiac coronary atrial lung pulmonary chest throat tonsil ear hearing eye optic retinal macular vision nose nasal sinus ' +
    'mouth oral tongue tooth teeth dental gum jaw face facial trigeminal neck cervical shoulder rotator elbow cubital ulnar ' +
    'wrist carpal hand finger thumb arm breast brain head headache migraine skull scalp thyroid gallbladder ' +
    'pancreas spleen stomach gastric esophageal appendix inguinal hiatal uterus ovary menstrual wart vaccine ' +
    'thoracic bundle ventricular aortic valve murmur bronchial urethral ureteral vaginal testicular corneal adrenal pituitary biliary ' +
    'asthma emphysema copd pneumonia bronchitis influenza covid measles malaria hepatitis cirrhosis pancreatitis ' +
    'cholecystitis appendicitis colitis gastritis cystitis nephritis pyelonephritis endometriosis eczema psoriasis acne ' +
    'melanoma leukemia lymphoma hypertension hypotension hypothermia hypoglycemia hyperthyroidism hypothyroidism ' +
    'tonsillitis otitis rhinitis conjunctivitis uveitis meningitis encephalitis epilepsy seizure dementia parkinson ' +
    'schizophrenia anxiety depression autism glaucoma cataract tinnitus vertigo toothache nosebleed ' +
    'gout lupus celiac anemia sepsis anaphylaxis allergy urinalysis colonoscopy mammogram echocardiogram endoscopy ' +
    'fluoxetine sertraline citalopram paroxetine escitalopram omeprazole metoprolol lisinopril ramipril amlodipine furosemide ' +
    'simvastatin atorvastatin levothyroxine clopidogrel digoxin amoxicillin penicillin ciprofloxacin doxycycline ' +
    'azithromycin ceftriaxone insulin albuterol montelukast sildenafil ondansetron apnea sunburn stroke diverticulitis prostatitis achilles meniscus angina cholesterol crohn cushing addison haloperidol losartan tamoxifen carotid mitral pyloric ' +
    'fasciitis fibroid fibroids bradycardia hives stye irritable rosacea impetigo scabies hemorrhoid bunion vitiligo goiter ' +
    'cesarean placenta preeclampsia pericarditis myocarditis cardiomyopathy arrhythmia palpitations wheeze croup mumps rubella ' +
    'chlamydia gonorrhea syphilis herpangina norovirus salmonella gallstone jaundice hernia'
  )
    .split(' ')
    .map(foldWord),
);

export function isElsewhere(word: string): boolean {
  return ELSEWHERE.has(word) || ELSEWHERE.has(word.replace(/s$/, ''));
}
