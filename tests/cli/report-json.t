A report for machines: its language, its years of money, what is the user's own, and figures that have no decimal.

$ cat >k.yaml <<'END'
> type: quality-contract
> format: 1
> language: en
> municipality: Sampleby
> period: 2012
> service_areas:
>   - name: Citizens
>     goals:
>       - {id: wait, text: Waiting falls, at_most: 10 minutes, baseline: {value: 40 minutes, date: 2011-12-31}, deadline: 2012-12-31}
>       - {id: third, text: A third, at_most: 1 hour, deadline: 2012-12-31, groups: [North], policy: [One, Two]}
> END
$ cat >o.yaml <<'END'
> type: follow-up
> format: 1
> language: en
> municipality: Sampleby
> contract: k.yaml
> year: 2012
> as_of: 2012-08-31
> x-own: {a: [1, {b: c}], d: e}
> goals:
>   wait: {measurements: [{date: 2012-03-31, value: 33 minutes}], x-note: mine}
>   third: {measurements: [{date: 2012-03-31, value: 20 minutes}, {date: 2012-03-31, value: 3 hours, group: North}]}
> finances:
>   - {policy_area: Citizens, original: 10, forecast: 9, year: 2011}
>   - {policy_area: Citizens, original: 10, forecast: 11}
> END
$ kk report --format json o.yaml
{
  "schema_version": "1.0",
  "path": "o.yaml",
  "type": "follow-up",
  "language": "en",
  "municipality": "Sampleby",
  "committee": null,
  "title": null,
  "case": null,
  "url": null,
  "committee_approved": null,
  "adopted": null,
  "published": null,
  "x-own": {
    "a": [
      "1",
      {
        "b": "c"
      }
    ],
    "d": "e"
  },
  "year": 2012,
  "as_of": "2012-08-31",
  "budget_adopted": null,
  "summary_text": null,
  "finances": [
    {
      "year": 2011,
      "unit": "t.kr.",
      "lines": [
        {
          "policy_area": "Citizens",
          "spent_as_of": "2012-08-31",
          "original": "10",
          "revised": null,
          "spent": null,
          "forecast": "9",
          "deviation_original": "-1",
          "deviation_revised": null
        }
      ],
      "total": {
        "original": "10",
        "revised": null,
        "spent": null,
        "forecast": "9",
        "deviation_original": "-1",
        "deviation_revised": null
      }
    },
    {
      "year": 2012,
      "unit": "t.kr.",
      "lines": [
        {
          "policy_area": "Citizens",
          "spent_as_of": "2012-08-31",
          "original": "10",
          "revised": null,
          "spent": null,
          "forecast": "11",
          "deviation_original": "1",
          "deviation_revised": null
        }
      ],
      "total": {
        "original": "10",
        "revised": null,
        "spent": null,
        "forecast": "11",
        "deviation_original": "1",
        "deviation_revised": null
      }
    }
  ],
  "goals": [
    {
      "document": "o.yaml",
      "contract": "k.yaml",
      "area": "Citizens",
      "id": "wait",
      "kind": "down",
      "unit": "minutes",
      "baseline": "40",
      "baseline_date": "2011-12-31",
      "target": "10",
      "target_high": null,
      "deadline": "2012-12-31",
      "as_of": "2012-08-31",
      "value": "33",
      "value_date": "2012-03-31",
      "progress": "7/30",
      "attainment": null,
      "planned": "1/4",
      "ratio": "14/15",
      "projection": "12",
      "shown": {
        "progress": "23",
        "attainment": null,
        "planned": "25",
        "ratio": "93",
        "projection": "12"
      },
      "status": "behind",
      "trend": "improving",
      "flags": [],
      "theme": null,
      "text": "Waiting falls",
      "measure": null,
      "source": null,
      "responsible": null,
      "policy": [],
      "means": [],
      "theme_means": [],
      "area_means": [],
      "groups": [],
      "benchmarks": [],
      "measurements": [
        {
          "date": "2012-03-31",
          "value": "33",
          "unit": "minutes",
          "group": null,
          "source": null,
          "note": null
        }
      ],
      "explanation": null,
      "action": null,
      "new_deadline": null,
      "dropped": null,
      "x-note": "mine"
    },
    {
      "document": "o.yaml",
      "contract": "k.yaml",
      "area": "Citizens",
      "id": "third",
      "kind": "down",
      "unit": "hours",
      "baseline": null,
      "baseline_date": null,
      "target": "1",
      "target_high": null,
      "deadline": "2012-12-31",
      "as_of": "2012-08-31",
      "value": "1/3",
      "value_date": "2012-03-31",
      "progress": null,
      "attainment": "1",
      "planned": "1",
      "ratio": "1",
      "projection": null,
      "shown": {
        "progress": null,
        "attainment": "100",
        "planned": "100",
        "ratio": "100",
        "projection": null
      },
      "status": "achieved",
      "trend": "unknown",
      "flags": [],
      "theme": null,
      "text": "A third",
      "measure": null,
      "source": null,
      "responsible": null,
      "policy": [
        "One",
        "Two"
      ],
      "means": [],
      "theme_means": [],
      "area_means": [],
      "groups": [
        "North"
      ],
      "benchmarks": [],
      "measurements": [
        {
          "date": "2012-03-31",
          "value": "20",
          "unit": "minutes",
          "group": null,
          "source": null,
          "note": null
        },
        {
          "date": "2012-03-31",
          "value": "3",
          "unit": "hours",
          "group": "North",
          "source": null,
          "note": null
        }
      ],
      "explanation": null,
      "action": null,
      "new_deadline": null,
      "dropped": null
    }
  ],
  "summary": {
    "goals": 2,
    "achieved": 1,
    "on_track": 0,
    "pending": 0,
    "behind": 1,
    "far_behind": 0,
    "regressing": 0,
    "not_achieved": 0,
    "no_data": 0,
    "not_assessed": 0
  }
}
$ kk report --format json k.yaml | head -20
{
  "schema_version": "1.0",
  "path": "k.yaml",
  "type": "quality-contract",
  "language": "en",
  "municipality": "Sampleby",
  "committee": null,
  "title": null,
  "case": null,
  "url": null,
  "committee_approved": null,
  "adopted": null,
  "published": null,
  "period": {
    "from": "2012-01-01",
    "to": "2012-12-31"
  },
  "assessment": null,
  "reviewed": null,
  "goals": [
$ kk progress --format json o.yaml | grep '/'
      "progress": "7/30",
      "planned": "1/4",
      "ratio": "14/15",
      "value": "1/3",
