"""Where news is sent from: capitals, and the seats of international bodies, by the part of the world they lie in.

A city that is another word as well ("Male") is left out.
"""

from __future__ import annotations

from analysis.text.words import alternatives

_EUROPE = (
    "Amsterdam Andorra_la_Vella Athens Belgrade Berlin Bern Berne Bonn Bratislava Brussels Bucharest Budapest Chisinau"
    " Copenhagen Dublin Geneva The_Hague Helsinki Kiev Kyiv Lisbon Ljubljana London Luxembourg Madrid Minsk Monaco"
    " Moscow Nicosia Oslo Paris Podgorica Prague Pristina Reykjavik Riga Rome San_Marino Sarajevo Skopje Sofia"
    " Stockholm Strasbourg Tallinn Tirana Valletta Vienna Vilnius Warsaw Zagreb"
)
_ASIA = (
    "Abu_Dhabi Almaty Amman Ankara Ashgabat Astana Baghdad Baku Bangkok Beijing Beirut Bishkek Colombo Damascus Delhi"
    " Dhaka Dili Doha Dubai Dushanbe Hanoi Ho_Chi_Minh_City Hong_Kong Islamabad Istanbul Jakarta Jeddah Jerusalem Kabul"
    " Karachi Kathmandu Kuala_Lumpur Kuwait Macao Manama Manila Mumbai Muscat Nay_Pyi_Taw New_Delhi Nur-Sultan"
    " Phnom_Penh Pyongyang Putrajaya Ramallah Riyadh Sana[’']a Seoul Shanghai Singapore Taipei Tashkent Tbilisi Tehran"
    " Thimphu Tokyo Ulaanbaatar Vientiane Yangon Yerevan"
)
_AFRICA = (
    "Abidjan Abuja Accra Addis_Ababa Algiers Antananarivo Asmara Bamako Bangui Banjul Bissau Brazzaville Bujumbura"
    " Cairo Casablanca Conakry Dakar Dar_es_Salaam Djibouti Dodoma Freetown Gaborone Gitega Harare"
    " Johannesburg Juba Kampala"
    " Khartoum Kigali Kinshasa Lagos Libreville Lilongwe Lom[eé] Luanda Lusaka Malabo Maputo Maseru Mbabane Mogadishu"
    " Monrovia Moroni Nairobi N[’']Djamena Niamey Nouakchott Ouagadougou Port_Louis Porto-Novo Praia Pretoria Rabat"
    " Tripoli Tunis Victoria Windhoek Yaound[eé]"
)
_AMERICAS_AND_OCEANIA = (
    "Apia Asunci[oó]n Bogot[aá] Brasilia Bridgetown Buenos_Aires Canberra Caracas Castries Georgetown Guatemala_City"
    " Havana Honiara Kingston La_Paz Lima Managua Mexico_City Montevideo Nassau New_York Nuku[’']?alofa Ottawa"
    " Panama_City Paramaribo Port-au-Prince Port_Moresby Port_of_Spain Port_Vila Quito Roseau San_Jos[eé] San_Salvador"
    " Santiago Santo_Domingo Suva Tegucigalpa Washington Wellington"
)
CITIES = alternatives(_EUROPE, _ASIA, _AFRICA, _AMERICAS_AND_OCEANIA)
"""The pattern for one of them."""
