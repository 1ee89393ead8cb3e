A committee's budget line as the minutes have it: the deviations, 89 and 0, are computed.

$ kk report --today 2011-09-01 opfoelgning.yaml | grep -A6 '^## Økonomi'
## Økonomi

Nettoudgifter 2011 i t.kr. Plus er merforbrug.

| Politikområde                   | Oprindeligt budget | Korrigeret budget | Forbrug pr. 30. juni 2011 | Forventet regnskab | Afvigelse fra oprindeligt | Afvigelse fra korrigeret |
| ------------------------------- | -----------------: | ----------------: | ------------------------: | -----------------: | ------------------------: | -----------------------: |
| 881 Borger- og Erhvervsudvalget |                355 |               444 |                       106 |                444 |                       +89 |                        0 |
$ kk report --today 2011-09-01 --format json opfoelgning.yaml | grep -A30 '"finances"'
  "finances": [
    {
      "year": 2011,
      "unit": "t.kr.",
      "lines": [
        {
          "policy_area": "881 Borger- og Erhvervsudvalget",
          "spent_as_of": "2011-06-30",
          "original": "355",
          "revised": "444",
          "spent": "106",
          "forecast": "444",
          "deviation_original": "89",
          "deviation_revised": "0"
        }
      ],
      "total": {
        "original": "355",
        "revised": "444",
        "spent": "106",
        "forecast": "444",
        "deviation_original": "89",
        "deviation_revised": "0"
      }
    }
  ],
  "goals": [
    {
      "document": "opfoelgning.yaml",
      "contract": "kontrakt.yaml",
      "area": "Integration",

# Indicators by group beside the whole country, as a table.

$ kk report --today 2011-09-01 kontrakt.yaml | grep -B3 -A8 'Beskæftigelsesfrekvens'

| Tal                                                                              | Værdi | Dato           | Kilde                                       |
| -------------------------------------------------------------------------------- | ----: | -------------- | ------------------------------------------- |
| Beskæftigelsesfrekvens (1. jan. 2010)                                            |     – | –              | Integrationsministeriets udlændingedatabase |
| Beskæftigelsesfrekvens (1. jan. 2010) – Indvandrere fra ikke-vestlige lande      |  61 % | 1. januar 2010 | –                                           |
| Beskæftigelsesfrekvens (1. jan. 2010) – Efterkommere med ikke-vestlig oprindelse |  59 % | 1. januar 2010 | –                                           |
| Beskæftigelsesfrekvens (1. jan. 2010) – Borgere med dansk oprindelse             |  80 % | 1. januar 2010 | –                                           |
| Hele landet – Indvandrere fra ikke-vestlige lande                                |  55 % | 1. januar 2010 | –                                           |
| Hele landet – Efterkommere med ikke-vestlig oprindelse                           |  54 % | 1. januar 2010 | –                                           |
| Hele landet – Borgere med dansk oprindelse                                       |  78 % | 1. januar 2010 | –                                           |

## Opfylder kontrakten loven?

Ét forhold mangler for at opfylde bekendtgørelsens §§ 1 og 2.
