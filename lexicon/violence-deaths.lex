# What is known of the cause of a death. The act itself stands in order.lex.

concept natural-death
  phrase natural causes, heart failure, heart attack, cardiac arrest at home, palliative, palliative list, end of life, end of life care
  phrase terminally ill, terminal cancer, terminal illness, expected death, death was expected, dnar, dnacpr, respect form, will issue, to issue
  phrase prepared to issue, gp will certify, doctor will certify, will certify, can issue a certificate, issue the certificate
  phrase issue a death certificate, issue the mccd, mccd, gp happy to issue, long illness, cancer, copd, dementia and frailty, frailty of old age
  phrase old age, died in (his|her) sleep, passed away in (his|her) sleep, passed away peacefully, pneumonia, stroke, undertakers called
  phrase family undertaker, own undertaker, medical episode, sepsis, died in hospital of
review natural-death
  when natural-death & dead within report
  unless death-crime within report
  acts death
  become hypothetical
concept death-crime
  phrase suspicious death, suspicious circumstances surrounding, treated as suspicious, unexplained, stabbed, shot, murder investigation, homicide
  phrase beaten to death, arrested on suspicion of murder, drug paraphernalia, overdose, hanged, hanging, ligature, note, suicide, collision, rtc
  phrase fell from, fallen from, drowned, unable to issue, cannot issue, will not issue, post mortem required
concept suicide-word
  phrase suicide, suicide note, took (his|her) own life, taken (his|her) own life, taking (his|her) own life, ended (his|her) life
  phrase ended (his|her) own life, hanged (himself|herself), found hanging, found hanged, hanging from, ligature round, ligature around, jumped from
  phrase jumped off, jumped in front of, goodbye letter, goodbye note, farewell note, farewell letter, handwritten letter, handwritten note
  phrase handwritten letter in, note in (his|her) own hand, note left, left a note, left a letter, left notes, intentional overdose
  phrase deliberate overdose, doing this alone, done this alone, self inflicted, by (his|her) own hand, shot (himself|herself), been low since
  phrase letters to (his|her) family, tried once before, previous attempts, suicidal intent
fact death-cause = suicide
  when suicide-word
  of death
concept drug-death
  phrase fatal overdose, drug overdose, overdosed, drug related death, drugs related death, drug paraphernalia, needle in (his|her) arm
  phrase needle still in, syringe beside, syringe in, heroin overdose, methadone, toxicology confirms, drug toxicity, drugs wraps by the body
  phrase spice death
fact death-cause = drugs
  when drug-death
  of death
concept road-death
  phrase rtc, rtc fatal, fatal rtc, fatal collision, road traffic collision, road traffic accident, motorcyclist, hit by a (car|van|bus|lorry|train)
  phrase collision, came off (his|her|the) (bike|motorbike|motorcycle), car versus, crashed into, traffic pc, rpu, collision investigator
  phrase forensic collision, pedestrian struck, cyclist struck, humpback bridge, head on
fact death-cause = road
  when road-death
  of death
concept accident-death
  phrase fell from (a|the) (roof|ladder|scaffold|scaffolding|height|cliff|balcony|window)
  phrase fallen from (a|the) (roof|ladder|scaffold|scaffolding|height), fell down the stairs, fallen down the stairs, fall down stairs, drowned
  phrase drowning accident, swimming in the reservoir, industrial accident, accident at work, farm accident, tractor overturned, crushed by
  phrase electrocuted, choked on (food|his|her|a), house fire accidental, carbon monoxide
fact death-cause = accident
  when accident-death
  of death
concept child-death
  phrase cot death, sudden infant death, sids, suddi, sudic, sudc, sudden unexpected death of a child, sudden unexpected death in infancy
  phrase unresponsive in (his|her) cot, lifeless in (his|her) cot, baby not breathing, infant not breathing, baby unresponsive
  phrase child death unexplained
fact death-cause = unexplained-child
  when child-death
  of death
concept homicide-word
  phrase murdered, murder investigation, homicide, stabbed to death, shot dead, beaten to death, kicked to death, strangled to death
  phrase died of (his|her) (injuries|wounds|stab wounds) after, died from stab wounds
  phrase died from (his|her) injuries after the (assault|attack|stabbing), killed by her (husband|partner|boyfriend|ex)
  phrase killed by his (wife|partner|girlfriend), arrested on suspicion of murder, arrested for murder, suspicion of murder, confessed to killing
  phrase unlawful killing, body with stab wounds, multiple stab wounds deceased
fact death-cause = homicide
  when homicide-word
  of death
concept dead             # continued from order.lex
  phrase life pronounced extinct, life declared extinct, ple, rle, role confirmed, role by, confirmed dead, confirmed deceased, certified dead
  phrase died at scene, died at the scene, died in hospital, has died, has passed, has passed away, is deceased, no signs of life
  phrase cold to touch and stiff, rigor mortis, rigor present, beyond help, past help, dead on arrival, doa, has passed on, passed on last, passed on peacefully
